# verdict: right
# why: Layers as objects with forward and backward, MSE, tanh and sigmoid; the input gradient is computed before the update.
import numpy as np

class Layer:
    def forward(self, x): raise NotImplementedError
    def backward(self, grad, lr): raise NotImplementedError

class Dense(Layer):
    def __init__(self, n_in, n_out):
        self.w = np.random.randn(n_out, n_in)
        self.b = np.random.randn(n_out, 1)
    def forward(self, x):
        self.x = x
        return self.w @ x + self.b
    def backward(self, grad, lr):
        gx = self.w.T @ grad
        self.w -= lr*(grad @ self.x.T)
        self.b -= lr*grad
        return gx

class Activation(Layer):
    def __init__(self, f, df):
        self.f, self.df = f, df
    def forward(self, x):
        self.x = x
        return self.f(x)
    def backward(self, grad, lr):
        return grad*self.df(self.x)

class Tanh(Activation):
    def __init__(self):
        super().__init__(np.tanh, lambda x: 1-np.tanh(x)**2)

def mse(y, p): return np.mean((y-p)**2)
def mse_prime(y, p): return 2*(p-y)/y.size

np.random.seed(1)
X = np.reshape([[0,0],[0,1],[1,0],[1,1]], (4,2,1))
Y = np.reshape([[0],[1],[1],[0]], (4,1,1))
net = [Dense(2,3), Tanh(), Dense(3,1), Tanh()]
for e in range(2000):
    err = 0
    for x, y in zip(X, Y):
        out = x
        for l in net:
            out = l.forward(out)
        err += mse(y, out)
        g = mse_prime(y, out)
        for l in reversed(net):
            g = l.backward(g, 0.1)
    if e % 400 == 0:
        print(e, err/4)
