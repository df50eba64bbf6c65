# verdict: wrong
# line: 25
# why: error goes back through W2 instead of its transpose (square)
import numpy as np

np.random.seed(35)
# rotate points by 30 degrees and stretch them
X = np.random.uniform(-1, 1, (50, 3))
R = np.array([[0.87, -0.5, 0], [0.5, 0.87, 0], [0, 0, 1.5]])
Y = np.sin(X @ R)

W1 = np.random.randn(3, 3) * 0.8
b1 = np.zeros(3)
W2 = np.random.randn(3, 3) * 0.8
b2 = np.zeros(3)
lr = 0.2

def forward():
    H = np.tanh(X @ W1 + b1)
    return H, H @ W2 + b2

for epoch in range(600):
    H, O = forward()
    E = (O - Y) / 50
    dH = np.dot(E, W2) * (1 - H ** 2)
    W2 -= lr * np.dot(H.T, E)
    b2 -= lr * E.sum(axis=0)
    W1 -= lr * np.dot(X.T, dH)
    b1 -= lr * dH.sum(axis=0)
    if epoch % 150 == 0:
        print("coste", np.square(O - Y).mean())
