# verdict: wrong
# line: 31
import numpy as np
np.random.seed(2)

# rock / paper / scissors: my move + opponent's move -> lose, draw, win
moves = np.eye(3)
X, T = [], []
for me in range(3):
    for you in range(3):
        X.append(np.concatenate([moves[me], moves[you]]))
        T.append(moves[(me - you + 1) % 3])
X, T = np.array(X), np.array(T)

Wa = np.random.randn(6, 12) * 0.7
ba = np.zeros(12)
Wb = np.random.randn(12, 3) * 0.7
bb = np.zeros(3)
lr = 0.5

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

for epoch in range(1500):
    h = 1 / (1 + np.exp(-(X @ Wa + ba)))
    p = softmax(h @ Wb + bb)

    mse = np.mean((p - T) ** 2)
    dp = p - T
    dz = dp * p * (1 - p)
    dh = dz @ Wb.T * h * (1 - h)

    Wb -= lr * h.T @ dz
    bb -= lr * dz.sum(axis=0)
    Wa -= lr * X.T @ dh
    ba -= lr * dh.sum(axis=0)
    if epoch % 300 == 0:
        print(epoch, mse)
