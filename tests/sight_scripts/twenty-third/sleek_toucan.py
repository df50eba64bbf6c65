# verdict: wrong
# line: 23
# why: loop: the weights are drawn anew in every epoch
import numpy as np

rng = np.random.default_rng(12)
x = np.linspace(0, 6, 60).reshape(-1, 1) - 3
t = np.sin(x)

def new_weights(hidden):
    W1 = rng.normal(0, 1, (1, hidden))
    b1 = rng.normal(0, 1, hidden)
    W2 = rng.normal(0, 0.3, (hidden, 1))
    b2 = np.zeros(1)
    return W1, b1, W2, b2

def forward(x, W1, b1, W2, b2):
    h = np.tanh(x @ W1 + b1)
    return h, h @ W2 + b2

lr = 0.1
for epoch in range(1000):
    W1, b1, W2, b2 = new_weights(9)
    h, out = forward(x, W1, b1, W2, b2)
    loss = np.mean((out - t) ** 2)
    if epoch % 200 == 0:
        print("epoch", epoch, "loss", loss)
    d = (out - t) / len(x)
    dh = d @ W2.T * (1 - h ** 2)
    W2 -= lr * h.T @ d
    b2 -= lr * d.sum(axis=0)
    W1 -= lr * x.T @ dh
    b1 -= lr * dh.sum(axis=0)

print("final loss", np.mean((forward(x, W1, b1, W2, b2)[1] - t) ** 2))
