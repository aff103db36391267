/// A file of the repository that is made from what the program declares.
struct Page {
    /// Below the root of the repository.
    let path: String
    let text: String

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }
}
