# verdict: right
# after the fast.ai "from the foundations" lesson, numpy instead of torch
import numpy as np

class Module():
    def __call__(self, *args):
        self.args = args
        self.out = self.forward(*args)
        return self.out
    def backward(self): self.bwd(self.out, *self.args)

class T():
    def __init__(self, data): self.data, self.g = data, None

class Relu(Module):
    def forward(self, inp): return T(inp.data.clip(0.) - 0.5)
    def bwd(self, out, inp): inp.g = (inp.data > 0) * out.g

class Lin(Module):
    def __init__(self, w, b): self.w, self.b = w, b
    def forward(self, inp): return T(inp.data @ self.w.data + self.b.data)
    def bwd(self, out, inp):
        inp.g = out.g @ self.w.data.T
        self.w.g = inp.data.T @ out.g
        self.b.g = out.g.sum(0)

class Mse(Module):
    def forward(self, inp, targ): return T(((inp.data.squeeze() - targ) ** 2).mean())
    def bwd(self, out, inp, targ):
        inp.g = 2. * (inp.data.squeeze() - targ)[:, None] / targ.shape[0]

class Model():
    def __init__(self, w1, b1, w2, b2):
        self.layers = [Lin(w1, b1), Relu(), Lin(w2, b2)]
        self.loss = Mse()
    def __call__(self, x, targ):
        for l in self.layers: x = l(x)
        return self.loss(x, targ)
    def backward(self):
        self.loss.backward()
        for l in reversed(self.layers): l.backward()

np.random.seed(99)
n, m, nh = 64, 4, 16
x_train = np.random.randn(n, m)
y_train = np.maximum(x_train[:, 0], x_train[:, 1]) - x_train[:, 2]
w1, b1 = T(np.random.randn(m, nh) * np.sqrt(2 / m)), T(np.zeros(nh))
w2, b2 = T(np.random.randn(nh, 1) / np.sqrt(nh)), T(np.zeros(1))
model = Model(w1, b1, w2, b2)
lr = 0.05
for epoch in range(800):
    loss = model(T(x_train), y_train)
    model.backward()
    for p in (w1, b1, w2, b2):
        p.data -= lr * p.g
    if epoch % 200 == 0: print(epoch, loss.data)
print(loss.data)
