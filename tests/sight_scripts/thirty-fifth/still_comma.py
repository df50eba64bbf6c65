# verdict: right
import numpy as np

# "the backwards pass", lesson from the foundations, numpy edition

rng = np.random.default_rng(88)


class Param:
    def __init__(self, data):
        self.data = data
        self.g = None


class Module:
    def __call__(self, *args):
        self.args = args
        self.out = self.forward(*args)
        return self.out

    def forward(self, *args):
        raise NotImplementedError


class Lin(Module):
    def __init__(self, ni, no):
        self.w = Param(rng.standard_normal((ni, no)) * (2 / ni) ** 0.5)
        self.b = Param(np.zeros(no))

    def forward(self, inp):
        return inp @ self.w.data + self.b.data

    def backward(self, g):
        inp, = self.args
        self.w.g = np.einsum('bi,bo->io', inp, g)
        self.b.g = g.sum(0)
        return g @ self.w.data.T


class GeneralRelu(Module):
    def __init__(self, leak=0.1):
        self.leak = leak

    def forward(self, inp):
        return np.where(inp > 0, inp, self.leak * inp)

    def backward(self, g):
        inp, = self.args
        return np.where(inp > 0, g, self.leak * g)


class Mse(Module):
    def forward(self, inp, targ):
        return ((inp.squeeze() - targ) ** 2).mean()

    def backward(self):
        inp, targ = self.args
        return 2.0 * (inp.squeeze() - targ)[:, None] / targ.shape[0]


class Model:
    def __init__(self, ni, nh, no):
        self.layers = [Lin(ni, nh), GeneralRelu(), Lin(nh, nh), GeneralRelu(), Lin(nh, no)]
        self.loss = Mse()

    def __call__(self, x, targ):
        for l in self.layers:
            x = l(x)
        return self.loss(x, targ)

    def backward(self):
        g = self.loss.backward()
        for l in reversed(self.layers):
            g = l.backward(g)

    def params(self):
        for l in self.layers:
            if isinstance(l, Lin):
                yield l.w
                yield l.b


x_train = rng.standard_normal((200, 3))
y_train = np.abs(x_train[:, 0]) - x_train[:, 1] * (x_train[:, 2] > 0)

model, lr, wd, bs = Model(3, 10, 1), 0.05, 1e-3, 25
for epoch in range(30):
    idxs = rng.permutation(len(x_train))
    tot = 0.
    for i in range(0, len(idxs), bs):
        sel = idxs[i:i + bs]
        loss = model(x_train[sel], y_train[sel])
        model.backward()
        for p in model.params():
            p.data -= lr * (p.g + wd * p.data)
        tot += loss * len(sel)
    if epoch % 6 == 0:
        print(epoch, tot / len(x_train))
