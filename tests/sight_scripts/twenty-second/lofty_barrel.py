# verdict: right
import numpy as np

glyphs = {
    "A": "010101111101101", "C": "111100100100111", "E": "111100111100111",
    "H": "101101111101101", "L": "100100100100111", "U": "101101101101111",
}
X = np.array([[1.0 if ch == "1" else -1.0 for ch in g] for g in glyphs.values()])
T = np.eye(len(glyphs))

np.random.seed(31)
w1 = np.random.randn(8, 16) / 4      # the last weight of each row is the bias
w2 = np.random.randn(7, 9) / 3
w3 = np.random.randn(6, 8) / 3

for cycle in range(600):
    wrong = 0
    for i in np.random.permutation(len(X)):
        x0 = np.append(X[i], 1)
        a1 = np.tanh(w1 @ x0)
        x1 = np.append(a1, 1)
        a2 = np.tanh(w2 @ x1)
        x2 = np.append(a2, 1)
        out = 1 / (1 + np.exp(-w3 @ x2))
        wrong += out.argmax() != i
        d3 = (out - T[i]) * out * (1 - out)
        d2 = (w3[:, :-1].T @ d3) * (1 - a2 ** 2)
        d1 = (w2[:, :-1].T @ d2) * (1 - a1 ** 2)
        w3 -= 0.3 * np.outer(d3, x2)
        w2 -= 0.3 * np.outer(d2, x1)
        w1 -= 0.3 * np.outer(d1, x0)
    if cycle % 100 == 0:
        print("cycle", cycle, "wrong letters", wrong)
