/* The least a C program can be: what a figure of ours stands beside. */
int main(void) { return 0; }
