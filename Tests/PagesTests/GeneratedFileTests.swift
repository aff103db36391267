internal import Testing

struct GeneratedFileTests {
    let repository = Repository()

    @Test func `every generated file is in the repository as the program declares it`() throws {
        for page in Pages.all {
            if Repository.isUpdating { try repository.write(page) }
            let committed = try repository.text(of: page.path)
            let isCurrent = committed == page.text
            #expect(isCurrent, "\(page.path) \(problem(committed, page.text)): \(Repository.remedy)")
        }
    }

    private func problem(_ committed: String?, _ wanted: String) -> String {
        guard let committed else { return "is missing" }
        let lines = zip(committed.split(separator: "\n"), wanted.split(separator: "\n"))
        guard let (old, new) = lines.first(where: { $0 != $1 }) else { return "is stale, one is longer" }
        return "is stale, it says '\(old)', the program '\(new)'"
    }

    @Test func `no file stands beside the generated ones`() throws {
        let generated = Set(Pages.all.map(\.path))
        for directory in Pages.directories {
            for path in try repository.files(in: directory) where !generated.contains(path) {
                guard Repository.isUpdating else {
                    Issue.record("\(path) is made from nothing in the program: \(Repository.remedy)")
                    continue
                }
                try repository.remove(path)
            }
        }
    }
}
