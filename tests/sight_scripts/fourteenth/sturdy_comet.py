# verdict: right
import numpy as np

rng = np.random.default_rng(34)


class Module:
    def __call__(self, *args):
        self.args = args
        self.out = self.forward(*args)
        return self.out

    def params(self):
        return []


class Lin(Module):
    def __init__(self, ni, no):
        self.w = rng.normal(size=(ni, no)) * np.sqrt(2 / ni)
        self.b = np.zeros(no)

    def forward(self, x):
        return x @ self.w + self.b

    def backward(self, g):
        x, = self.args
        self.gw, self.gb = x.T @ g, g.sum(0)
        return g @ self.w.T

    def params(self):
        return [(self.w, self.gw), (self.b, self.gb)]


class ReLU(Module):
    def forward(self, x):
        return np.clip(x, 0, None)

    def backward(self, g):
        return g * (self.args[0] > 0)


class MSE(Module):
    def forward(self, pred, targ):
        return np.mean((pred - targ) ** 2)

    def backward(self):
        pred, targ = self.args
        return 2 * (pred - targ) / targ.size


class Sequential(Module):
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x

    def backward(self, g):
        for layer in reversed(self.layers):
            g = layer.backward(g)


class Recorder:
    def after_epoch(self, learner, epoch):
        if epoch % 10 == 0:
            print(epoch, round(float(learner.loss), 5))


class Learner:
    def __init__(self, model, loss_func, lr, callbacks=()):
        self.model, self.loss_func, self.lr, self.callbacks = model, loss_func, lr, callbacks

    def fit(self, epochs, batches):
        model = self.model
        for epoch in range(epochs):
            for xb, yb in batches:
                pred = model(xb)
                self.loss = self.loss_func(pred, yb)
                model.backward(self.loss_func.backward())
                for layer in model.layers:
                    for p, g in layer.params():
                        p -= self.lr * g
            for cb in self.callbacks:
                cb.after_epoch(self, epoch)


x = rng.uniform(-1, 1, (128, 1))
y = x ** 2
batches = [(x[i:i + 16], y[i:i + 16]) for i in range(0, 128, 16)]
Learner(Sequential(Lin(1, 16), ReLU(), Lin(16, 1)), MSE(), 0.05, [Recorder()]).fit(50, batches)
