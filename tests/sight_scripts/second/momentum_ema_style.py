# verdict: right
# why: Momentum as a running average (1-beta)*grad, the same for all parameters, full-batch.
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, act, rng):
        self.W = rng.standard_normal((n_in, n_out)) * np.sqrt(1.0 / n_in)
        self.b = np.zeros((1, n_out))
        self.vW, self.vb = np.zeros_like(self.W), np.zeros_like(self.b)
        self.act = act

    def forward(self, x):
        self.x = x
        z = x @ self.W + self.b
        self.out = np.tanh(z) if self.act == 'tanh' else z
        return self.out

    def backward(self, grad):
        if self.act == 'tanh':
            grad = grad * (1.0 - self.out ** 2)
        self.dW = self.x.T @ grad
        self.db = grad.sum(axis=0, keepdims=True)
        return grad @ self.W.T

    def update(self, lr, beta):
        self.vW = beta * self.vW + (1 - beta) * self.dW
        self.vb = beta * self.vb + (1 - beta) * self.db
        self.W -= lr * self.vW
        self.b -= lr * self.vb

class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def fit(self, x, y, epochs, lr=0.3, beta=0.9):
        for e in range(epochs):
            out = x
            for layer in self.layers:
                out = layer.forward(out)
            loss = ((out - y) ** 2).mean()
            grad = 2.0 * (out - y) / y.size
            for layer in self.layers[::-1]:
                grad = layer.backward(grad)
            for layer in self.layers:
                layer.update(lr, beta)
            if e % 200 == 0:
                print(f'{e:5d} {loss:.6f}')

rng = np.random.default_rng(2024)
x = rng.uniform(-1, 1, (100, 2))
y = np.sin(np.pi * x[:, :1]) * x[:, 1:]
Sequential(Dense(2, 16, 'tanh', rng), Dense(16, 8, 'tanh', rng), Dense(8, 1, None, rng)).fit(x, y, 1000)
