internal import Sinks
internal import Testing

@testable internal import auditd

struct ColumnsTests {
    @Test func `the last column is broken below its heading where there is a width`() {
        var columns = Columns("KEY", "MEANING")
        columns.add("limit", "How long one observation may take before it is given up.")
        #expect(
            columns.text(.plain, width: 40) == """
                KEY    MEANING
                limit  How long one observation may take
                       before it is given up.

                """)
    }

    @Test func `without a width a row is a line`() {
        var columns = Columns("KEY", "MEANING")
        columns.add("limit", "How long one observation may take before it is given up.")
        #expect(columns.text(.plain).split(separator: "\n").count == 2)
    }
}
