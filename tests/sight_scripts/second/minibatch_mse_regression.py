# verdict: right
# why: Mini-batches drawn by a permutation, ReLU hidden layer, linear output, mean squared error.
import numpy as np
import matplotlib.pyplot as plt

np.random.seed(0)
X = np.linspace(-3, 3, 200).reshape(-1, 1)
y = np.sin(X) + 0.05 * np.random.randn(200, 1)

hidden = 20
W1 = np.random.randn(1, hidden) * np.sqrt(2.0)
b1 = np.random.randn(hidden) * 0.5
W2 = np.random.randn(hidden, 1) * np.sqrt(2.0 / hidden)
b2 = np.zeros(1)

def relu(z):
    return np.maximum(z, 0)

lr, batch_size, epochs = 0.01, 20, 200
losses = []
for epoch in range(epochs):
    order = np.random.permutation(len(X))
    running = 0.0
    for start in range(0, len(X), batch_size):
        idx = order[start:start + batch_size]
        xb, yb = X[idx], y[idx]
        z1 = xb @ W1 + b1
        a1 = relu(z1)
        pred = a1 @ W2 + b2
        err = pred - yb
        running += np.sum(err ** 2)
        g = 2 * err / len(xb)
        gW2 = a1.T @ g
        gb2 = g.sum(axis=0)
        ga1 = g @ W2.T
        gz1 = ga1 * (z1 > 0)
        gW1 = xb.T @ gz1
        gb1 = gz1.sum(axis=0)
        W1 -= lr * gW1
        b1 -= lr * gb1
        W2 -= lr * gW2
        b2 -= lr * gb2
    losses.append(running / len(X))
    if epoch % 40 == 0:
        print(f'epoch {epoch}: {losses[-1]:.5f}')

plt.plot(losses)
plt.xlabel('epoch')
plt.ylabel('mse')
plt.show()
