import Diagrams
import StakeholderModel

/// Draws all pages of a map, and writes them into their folder with the list of all: nothing is written before every page is
/// drawn, and the list comes last.
struct PageRun {
    let pages: OrgPages
    let target: PageTarget
    let choices: DrawChoices
    let environment: CommandEnvironment

    /// - Returns: the pictures of the folder that are of no page.
    func write(date: CalendarDate) throws(UsageError) -> [String] {
        var files: [(name: String, bytes: [UInt8])] = []
        for number in pages.pages.indices {
            files.append((pages.pages[number].name, try bytes(of: number, date: date)))
        }
        files.append((PageIndex.fileName, Array(PageIndex.text(of: pages).utf8)))
        let folder = PageFolder(name: target.folder, path: environment.absolutePath(target.folder))
        try folder.open()
        for file in files { try folder.write(file.bytes, to: file.name) }
        return folder.pictures().filter { name in !files.contains { $0.name == name } }
    }

    private func bytes(of number: Int, date: CalendarDate) throws(UsageError) -> [UInt8] {
        let picture = try choices.view.drawn(pages.scene(of: number))
        return try PictureBytes(picture: picture, theme: choices.theme, scale: choices.scale)
            .bytes(target.format.picture, date: date)
    }

    /// What is told of pictures that an earlier run left: without the list they look like pages of this one.
    static func note(on rest: [String], in folder: String) -> Wording {
        let (first, folder) = (Wording.quoted(rest.first ?? ""), Wording.quoted(folder))
        let more = rest.count - 1
        return Wording(
            en: more == 0
                ? "\(folder.en) also has \(first.en), which is none of these pages"
                : "\(folder.en) also has \(first.en) and \(more) more, which are none of these pages",
            fr: more == 0
                ? "\(folder.fr) contient aussi \(first.fr), qui n'est pas une de ces pages"
                : "\(folder.fr) contient aussi \(first.fr) et \(more) autres, qui ne sont pas de ces pages"
        )
    }
}
