# verdict: right
import numpy as np

letters = {
    "T": "#####" "..#.." "..#.." "..#.." "..#..",
    "L": "#...." "#...." "#...." "#...." "#####",
    "X": "#...#" ".#.#." "..#.." ".#.#." "#...#",
    "O": ".###." "#...#" "#...#" "#...#" ".###.",
}
names = list(letters)
X = np.array([[1.0 if c == "#" else 0.0 for c in letters[n]] for n in names])
Y = np.eye(len(names))

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def softmax(s):
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

rng = np.random.RandomState(3)
W1 = rng.randn(25, 8) * 0.3
b1 = np.zeros(8)
W2 = rng.randn(8, 4) * 0.3
b2 = np.zeros(4)

for epoch in range(800):
    H = sigmoid(X @ W1 + b1)
    P = softmax(H @ W2 + b2)
    dS = P - Y
    dH = dS @ W2.T * H * (1 - H)
    W2 -= 0.3 * H.T @ dS
    b2 -= 0.3 * dS.sum(axis=0)
    W1 -= 0.3 * X.T @ dH
    b1 -= 0.3 * dH.sum(axis=0)

for n, p in zip(names, P):
    print(n, "->", names[p.argmax()], round(p.max(), 3))
