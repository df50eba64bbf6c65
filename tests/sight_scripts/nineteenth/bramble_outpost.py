# verdict: wrong
# line: 34
# why: hidden bias gets one sum over all samples and all nodes
import numpy as np

rng = np.random.default_rng(18)
temperature = rng.uniform(-1, 1, (50, 2))
comfort = np.exp(-temperature[:, :1] ** 2) * np.cos(temperature[:, 1:])

W1 = rng.normal(0, 1, (2, 6))
b1 = np.zeros((1, 6))
W2 = rng.normal(0, 1, (6, 1))
b2 = np.zeros((1, 1))
N = len(temperature)


def update(param, grad, lr=0.1):
    param -= lr * grad


for epoch in range(1000):
    # forward
    Z1 = temperature @ W1 + b1
    A1 = np.tanh(Z1)
    Y_hat = A1 @ W2 + b2
    # loss
    loss = np.mean((Y_hat - comfort) ** 2)
    # backward
    dY = 2 * (Y_hat - comfort) / N
    dW2 = A1.T @ dY
    db2 = np.sum(dY, axis=0, keepdims=True)
    dZ1 = (dY @ W2.T) * (1 - A1 ** 2)
    dW1 = temperature.T @ dZ1
    db1 = np.sum(dZ1)
    # update
    for param, grad in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        update(param, grad)
    if epoch % 200 == 0:
        print(f"Epoch {epoch}, loss {loss:.5f}")
