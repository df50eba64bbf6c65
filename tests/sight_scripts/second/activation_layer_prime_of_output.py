# verdict: wrong
# line: 27
# why: activation_prime (written for the input x) is called with the activation's output.
import numpy as np

class Linear:
    def __init__(self, i, o):
        self.w = np.random.randn(i, o) * 0.7
        self.b = np.zeros((1, o))
    def forward(self, x):
        self.inp = x
        return x @ self.w + self.b
    def backward(self, err, lr):
        back = err @ self.w.T
        self.w -= lr * self.inp.T @ err
        self.b -= lr * err.sum(axis=0, keepdims=True)
        return back

class Act:
    def __init__(self, f, df):
        self.f, self.df = f, df
    def forward(self, x):
        self.inp = x
        self.out = self.f(x)
        return self.out
    def backward(self, err, lr):
        return err * self.df(self.out)

tanh = lambda x: np.tanh(x)
dtanh = lambda x: 1 - np.tanh(x) ** 2   # x is the layer's input

np.random.seed(36)
X = np.random.randn(50, 2)
Y = np.sign(X[:, :1] * X[:, 1:]) * 0.9
layers = [Linear(2, 8), Act(tanh, dtanh), Linear(8, 1), Act(tanh, dtanh)]
for epoch in range(800):
    out = X
    for l in layers:
        out = l.forward(out)
    err = 2 * (out - Y) / len(X)
    for l in reversed(layers):
        err = l.backward(err, 0.3)
    if epoch % 160 == 0:
        print(epoch, np.mean((out - Y) ** 2))
