import DealmapCommands
import Foundation
import Testing

/// `dealmap diff MAP`: against what git has, in repositories made for it.
@Suite(.enabled(if: GitRepository.hasGit)) struct DiffGitTests {
    private static let first =
        "dealmap: 1\naccount: Acme\npeople:\n  ann: { title: Director, stance: neutral }\n"
    private static let second = first.replacing("neutral", with: "skeptic")
    private static let third = first.replacing("neutral", with: "opponent")

    @Test func `a map is compared with the last commit, or with another`() throws {
        let repository = try GitRepository()
        try repository.commit(["deals/map.yaml": Self.first])
        try repository.commit(["deals/map.yaml": Self.second])
        let world = repository.world
        #expect(repository.run("diff", "deals/map.yaml", "--exit-code") == .clean)
        #expect(world.output.contains("Nothing changed"))
        try world.write("deals/map.yaml", Self.third)
        #expect(repository.run("diff", "deals/map.yaml", "--exit-code") == .findings)
        #expect(world.output.contains("stance: skeptic → opponent"))
        #expect(repository.run("diff", "deals/map.yaml", "--rev", "HEAD~1") == .clean)
        #expect(world.output.contains("stance: neutral → opponent"))
        #expect(world.errors.isEmpty, "\(world.errors)")
    }

    @Test func `a map that was renamed since is found under its old name`() throws {
        let repository = try GitRepository()
        try repository.commit(["old name.yaml": Self.first])
        try repository.git("mv", "old name.yaml", "new.yaml")
        try repository.git("commit", "-qm", "renamed")
        try repository.world.write("new.yaml", Self.second)
        #expect(repository.run("diff", "new.yaml", "--rev", "HEAD~1") == .clean)
        #expect(repository.world.output.contains("old name.yaml ("))
        #expect(repository.world.output.contains("neutral → skeptic"))
    }

    @Test func `names that mean something to git or to a shell are names`() throws {
        let names = [
            ":(glob)*.yaml", "-n.yaml", "a b.yaml", "$(touch owned).yaml", "[x].yaml", "é\n.yaml", "*.yaml",
        ]
        for name in names {
            let repository = try GitRepository()
            try repository.commit([name: Self.first, "x.yaml": Self.third])
            try repository.world.write(name, Self.second)
            #expect(repository.run("diff", "./" + name) == .clean, "\(name): \(repository.world.errors)")
            #expect(repository.world.output.contains("neutral → skeptic"), "\(name)")
            #expect(!FileManager.default.fileExists(atPath: repository.world.folder + "/owned"))
        }
    }

    @Test func `no program that a repository names is run`() throws {
        let repository = try GitRepository()
        try repository.commit(["map.yaml": Self.first, ".gitattributes": "*.yaml diff=own filter=own\n"])
        try repository.world.write("map.yaml", Self.second)
        let trap = repository.world.folder + "/trap"
        let program = "touch '\(trap)' #"
        for setting in [
            "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "diff.external",
            "diff.own.command",
            "diff.own.textconv", "filter.own.smudge", "filter.own.clean", "core.alternateRefsCommand",
            "core.askPass", "gpg.program", "uploadpack.packObjectsHook", "remote.origin.uploadpack",
            "alias.rev-parse", "alias.cat-file",
        ] {
            try repository.git("config", setting, setting.hasPrefix("alias") ? "!" + program : program)
        }
        try repository.git("config", "extensions.partialClone", "origin")
        try repository.git("config", "remote.origin.url", "ext::sh -c touch% \(trap)")
        try repository.git("config", "core.hooksPath", ".")
        #expect(repository.run("diff", "map.yaml") == .clean, "\(repository.world.errors)")
        #expect(repository.world.output.contains("neutral → skeptic"))
        #expect(repository.run("diff", "map.yaml", "--rev", "no-such-thing") == .unusable)
        #expect(!FileManager.default.fileExists(atPath: trap))
    }

    @Test func `the settings of another repository around the command do not lead there`() throws {
        let repository = try GitRepository()
        try repository.commit(["map.yaml": Self.first])
        try repository.world.write("map.yaml", Self.second)
        let other = try GitRepository()
        try other.commit(["map.yaml": Self.third])
        let variables = ["GIT_DIR": other.world.folder + "/.git", "GIT_WORK_TREE": other.world.folder]
        #expect(repository.run("diff", "map.yaml", variables: variables) == .clean)
        #expect(repository.world.output.contains("neutral → skeptic"))
    }

    @Test(arguments: ["en", "fr"]) func `what is missing is said`(_ language: String) throws {
        func problem(_ arguments: [String], _ variables: [String: String] = [:], in repository: GitRepository)
            -> String
        {
            let before = repository.world.errors
            let all = ["diff"] + arguments + ["--language", language]
            #expect(repository.runAll(all, variables: variables) == .unusable, "\(arguments)")
            #expect(repository.world.output.isEmpty)
            return String(repository.world.errors.dropFirst(before.count))
        }
        let isEnglish = language == "en"
        let none = try GitRepository(isInitialised: false)
        try none.world.write("map.yaml", Self.first)
        let ceiling = ["GIT_CEILING_DIRECTORIES": NSTemporaryDirectory()]
        #expect(
            problem(["map.yaml"], ceiling, in: none).contains(
                isEnglish ? "in no git repository" : "aucun dépôt git"
            )
        )
        #expect(
            problem(["map.yaml"], ["PATH": "/nowhere:."], in: none).contains(
                isEnglish ? "not installed" : "pas installé"
            )
        )
        #expect(problem(["none.yaml"], in: none).contains("none.yaml"))
        let empty = try GitRepository()
        try empty.world.write("map.yaml", Self.first)
        #expect(
            problem(["map.yaml"], in: empty).contains(isEnglish ? "no commit yet" : "encore aucun commit")
        )
        let full = try GitRepository()
        try full.commit(["other.yaml": Self.first])
        try full.world.write("map.yaml", Self.first)
        #expect(
            problem(["map.yaml"], in: full).contains(
                isEnglish ? "last commit does not have" : "dernier commit ne contient pas"
            )
        )
        for revision in ["nowhere", "--all", "HEAD:other.yaml", " "] {
            let said = problem(["other.yaml", "--rev=\(revision)"], in: full)
            #expect(said.contains(isEnglish ? "has no commit" : "n'a pas de commit"), "\(revision): \(said)")
        }
        try full.commit(["map.yaml": Self.second])
        #expect(
            problem(["map.yaml", "--rev", "HEAD~1"], in: full).contains(
                isEnglish ? "under this name or another" : "sous ce nom ni sous un autre"
            )
        )
        #expect(problem(["map.yaml", "other.yaml", "--rev", "HEAD"], in: full).contains("--rev"))
    }

    @Test func `a repository that git does not open is told as such`() throws {
        let repository = try GitRepository(isInitialised: false)
        try repository.world.write(".git/HEAD", "not a repository")
        try repository.world.write("map.yaml", Self.first)
        #expect(repository.run("diff", "map.yaml") == .unusable)
        #expect(repository.world.errors.contains("git does not open the repository of 'map.yaml'"))
    }

    @Test func `a link to a map is followed to the repository in which it stands`() throws {
        let repository = try GitRepository()
        try repository.commit(["deals/map.yaml": Self.first])
        try repository.world.write("deals/map.yaml", Self.second)
        let elsewhere = try TestWorld()
        let link = elsewhere.folder + "/link.yaml"
        try FileManager.default.createSymbolicLink(
            atPath: link,
            withDestinationPath: repository.world.folder + "/deals/map.yaml"
        )
        #expect(repository.run("diff", link) == .clean, "\(repository.world.errors)")
        #expect(repository.world.output.contains("neutral → skeptic"))
    }
}
