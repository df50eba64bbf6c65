# verdict: wrong
# line: 27
# why: In the backward pass the slope of the ReLU is missing, the gradient flows through dead units as well.
# Sinus fitten mit ReLU
import numpy as np

np.random.seed(1)
x = np.linspace(-3, 3, 80).reshape(-1, 1)
y = np.sin(x)

net = {
    'W1': np.random.randn(1, 24),
    'b1': np.random.randn(24),
    'W2': np.random.randn(24, 1) / 5,
    'b2': np.zeros(1),
}

lr = 0.01
for epoch in range(2000):
    h = np.maximum(x @ net['W1'] + net['b1'], 0)
    out = h @ net['W2'] + net['b2']
    loss = np.mean((out - y) ** 2)

    dout = 2 * (out - y) / len(x)
    dW2 = h.T @ dout
    db2 = dout.sum(0)
    dh = dout @ net['W2'].T
    dW1 = x.T @ dh
    db1 = dh.sum(0)

    net['W1'] -= lr * dW1
    net['b1'] -= lr * db1
    net['W2'] -= lr * dW2
    net['b2'] -= lr * db2

    if epoch % 500 == 0:
        print(f'{epoch:5d}  {loss:.5f}')
