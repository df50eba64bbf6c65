# verdict: not a network
"""Hopfield network: store three letters, recall them from noise."""
import numpy as np

np.random.seed(7)

letters = {
    "T": ["#####", "..#..", "..#..", "..#..", "..#.."],
    "L": ["#....", "#....", "#....", "#....", "#####"],
    "X": ["#...#", ".#.#.", "..#..", ".#.#.", "#...#"],
}
patterns = np.array([[1 if c == "#" else -1 for c in "".join(rows)] for rows in letters.values()])
n = patterns.shape[1]

# learning: one outer product per pattern
W = np.zeros((n, n))
for p in patterns:
    W += np.outer(p, p)
np.fill_diagonal(W, 0)
W /= n


def energy(s):
    return -0.5 * s @ W @ s


for name, target in zip(letters, patterns):
    state = target.copy()
    flip = np.random.choice(n, 5, replace=False)
    state[flip] *= -1
    print(name, "errors before:", np.sum(state != target), "energy %.3f" % energy(state))
    for iteration in range(100):
        i = np.random.randint(n)
        state[i] = 1 if W[i] @ state >= 0 else -1
    print(name, "errors after: ", np.sum(state != target), "energy %.3f" % energy(state))
    for row in state.reshape(5, 5):
        print("   ", "".join("#" if v > 0 else "." for v in row))
