/// The least a Swift program can be: what a figure of ours stands beside.
@main
enum Empty {
    static func main() {}
}
