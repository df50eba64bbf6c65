# verdict: not a network
# Conway's game of life on a torus
import random
random.seed(21)
H, W = 16, 32
grid = [[1 if random.random() < 0.3 else 0 for _ in range(W)] for _ in range(H)]

def show(g):
    for row in g:
        print("".join("#" if v else "." for v in row))

def step(g):
    new = [[0] * W for _ in range(H)]
    for r in range(H):
        for c in range(W):
            n = 0
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if dr or dc:
                        n += g[(r + dr) % H][(c + dc) % W]
            new[r][c] = 1 if n == 3 or (g[r][c] and n == 2) else 0
    return new

for generation in range(120):
    if generation % 20 == 0:
        print("generation", generation, "alive", sum(map(sum, grid)))
    grid = step(grid)
show(grid)
