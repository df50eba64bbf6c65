# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: fifteen pixels in, three letters out, biases as vectors
import numpy as np

LETTERS = {
    "T": ["###",
          ".#.",
          ".#.",
          ".#.",
          ".#."],
    "L": ["#..",
          "#..",
          "#..",
          "#..",
          "###"],
    "O": ["###",
          "#.#",
          "#.#",
          "#.#",
          "###"],
}

def pixels(rows):
    return [1.0 if c == "#" else 0.0 for row in rows for c in row]

X = np.array([pixels(r) for r in LETTERS.values()])
Y = np.eye(len(LETTERS))

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

rng = np.random.RandomState(3)
W1, B1 = rng.randn(15, 6) * 0.5, np.zeros(6)
W2, B2 = rng.randn(6, 3) * 0.5, np.zeros(3)

for epoch in range(3000):
    H = sigmoid(X @ W1 + B1)
    P = sigmoid(H @ W2 + B2)
    G2 = (Y - P) * P * (1 - P)
    G1 = G2 @ W2.T * H * (1 - H)
    W2 += 0.3 * H.T @ G2
    B2 += 0.3 * G2.sum(axis=0)
    W1 += 0.3 * X.T @ G1
    B1 += 0.3 * G1.sum(axis=0)

noisy = X.copy()
noisy[:, 7] = 1 - noisy[:, 7]
for letter, p in zip(LETTERS, sigmoid(sigmoid(noisy @ W1 + B1) @ W2 + B2)):
    print(letter, "looks like", list(LETTERS)[p.argmax()], p.round(2))
