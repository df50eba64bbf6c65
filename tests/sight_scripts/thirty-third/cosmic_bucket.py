# verdict: right
import numpy as np
# dropout (inverted), the same mask on the way forward and back
gen = np.random.default_rng(9)
letters = {"T": "###.#..#..#..#.", "L": "#..#..#..#..###", "O": "####.##.##.####", "I": ".#..#..#..#..#."}
X = np.array([[float(ch == "#") for ch in art] for art in letters.values()])
X = np.hstack([X, np.ones((4, 1))])
T = np.eye(4)
W1 = gen.normal(0, 0.4, (16, 20))
W2 = gen.normal(0, 0.4, (20, 4))
for it in range(200):
    mask = (gen.random((len(X), 20)) < 0.8) / 0.8
    z = X @ W1
    h = np.maximum(z, 0) * mask
    d = (h @ W2 - T) / len(X)
    dz = (d @ W2.T) * mask * (z > 0)
    W2 -= 0.1 * h.T @ d
    W1 -= 0.1 * X.T @ dz
final = np.maximum(X @ W1, 0) @ W2
for name, row in zip(letters, final):
    print(name, row.round(2))
