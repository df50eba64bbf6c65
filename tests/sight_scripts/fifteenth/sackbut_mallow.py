# verdict: wrong
# line: 18
# why: only X is shuffled each epoch, the targets keep their order
import numpy as np

rng = np.random.default_rng(15)
X = rng.uniform(-3, 3, size=(120, 1))
y = np.sin(X)

W1 = rng.normal(0, 1, (1, 16))
b1 = rng.normal(0, 1, 16)
W2 = rng.normal(0, 0.25, (16, 1))
b2 = np.zeros(1)
lr = 0.05
batch_size = 20

for epoch in range(200):
    X = X[rng.permutation(len(X))]
    epoch_loss = 0.0
    for start in range(0, len(X), batch_size):
        xb = X[start:start + batch_size]
        yb = y[start:start + batch_size]

        h = np.tanh(xb @ W1 + b1)
        out = h @ W2 + b2
        diff = out - yb
        epoch_loss += np.sum(diff ** 2)

        dout = diff / len(xb)
        dz = dout @ W2.T * (1 - h ** 2)
        W2 -= lr * h.T @ dout
        b2 -= lr * dout.sum(axis=0)
        W1 -= lr * xb.T @ dz
        b1 -= lr * dz.sum(axis=0)
    if epoch % 40 == 0:
        print("epoch", epoch, "train mse", epoch_loss / len(X))
