# verdict: right
# why: Layer objects with forward and backward in fast.ai style; MSE, ReLU, linear layers, all gradients right.
#export
import numpy as np
from functools import reduce

class Module():
    def __call__(self, *args):
        self.args = args
        self.out = self.forward(*args)
        return self.out
    def backward(self): return self.bwd(self.out, *self.args)

class Relu(Module):
    def forward(self, inp): return np.clip(inp, 0., None)
    def bwd(self, out, inp): return (inp > 0).astype(float) * self.outg

class Lin(Module):
    def __init__(self, w, b): self.w, self.b = w, b
    def forward(self, inp): return inp @ self.w + self.b
    def bwd(self, out, inp):
        self.wg = inp.T @ self.outg
        self.bg = self.outg.sum(0)
        return self.outg @ self.w.T

class Mse(Module):
    def forward(self, inp, targ): return ((inp.squeeze(-1) - targ) ** 2).mean()
    def bwd(self, out, inp, targ): return 2. * (inp.squeeze(-1) - targ)[:, None] / targ.shape[0]

class Model():
    def __init__(self, layers):
        self.layers, self.loss = layers, Mse()
    def __call__(self, x, targ):
        return self.loss(reduce(lambda v, l: l(v), self.layers, x), targ)
    def backward(self):
        g = self.loss.backward()
        for l in reversed(self.layers):
            l.outg = g
            g = l.backward()

rng = np.random.default_rng(42)
x = rng.normal(size=(100, 5))
targ = np.maximum(x[:, 0], x[:, 1]) + 0.5 * x[:, 2]
nh = 20
model = Model([Lin(rng.normal(size=(5, nh)) * (2/5) ** .5, np.zeros(nh)), Relu(),
               Lin(rng.normal(size=(nh, 1)) * (1/nh) ** .5, np.zeros(1))])
lr = 0.05
for i in range(500):
    loss = model(x, targ)
    model.backward()
    for l in model.layers:
        if isinstance(l, Lin):
            l.w -= lr * l.wg
            l.b -= lr * l.bg
    if i % 100 == 0: print(i, loss)
