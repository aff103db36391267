internal import Testing

struct ManualTests {
    @Test(.enabled(if: Shell.has("groff")), arguments: Pages.manuals)
    func `groff reads the manual without a warning`(page: Page) {
        let groff = "words=$(groff -ww -man -Tutf8 -z 2>&1) && [ -z \"$words\" ] || { echo \"$words\" >&2; false; }"
        #expect(Shell.accepts(page.text, groff), "\(page.path): groff says what is wrong, see above")
    }
}
