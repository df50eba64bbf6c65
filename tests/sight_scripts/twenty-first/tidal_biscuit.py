# verdict: right
import numpy as np


class Layer:
    def build(self, n_in, rng):
        return n_in

    def step(self, lr):
        pass


class Dense(Layer):
    def __init__(self, units):
        self.units = units

    def build(self, n_in, rng):
        limit = np.sqrt(6.0 / (n_in + self.units))
        self.kernel = rng.uniform(-limit, limit, size=(n_in, self.units))
        self.bias = np.zeros(self.units)
        return self.units

    def __call__(self, x):
        self.x = x
        return np.dot(x, self.kernel) + self.bias

    def backprop(self, up):
        self.d_kernel = np.dot(self.x.T, up)
        self.d_bias = np.sum(up, axis=0)
        return np.dot(up, self.kernel.T)

    def step(self, lr):
        self.kernel -= lr * self.d_kernel
        self.bias -= lr * self.d_bias


class ELU(Layer):
    def __call__(self, x):
        self.y = np.where(x > 0, x, np.exp(np.minimum(x, 0)) - 1)
        return self.y

    def backprop(self, up):
        return up * np.where(self.y > 0, 1.0, self.y + 1)


class Softmax(Layer):
    def __call__(self, x):
        e = np.exp(x - x.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)


class Model:
    def __init__(self, layers):
        self.layers = layers

    def compile(self, input_dim, lr, drop_every, seed=None):
        rng = np.random.default_rng(seed)
        self.lr, self.drop_every = lr, drop_every
        for layer in self.layers:
            input_dim = layer.build(input_dim, rng)

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
        return x

    def fit(self, x, targets, epochs):
        for epoch in range(epochs):
            lr = self.lr * 0.5 ** (epoch // self.drop_every)
            probs = self(x)
            up = (probs - targets) / len(x)      # softmax and cross-entropy together
            for layer in self.layers[-2::-1]:
                up = layer.backprop(up)
            for layer in self.layers:
                layer.step(lr)
            if epoch % 100 == 0:
                print(epoch, "loss", -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=1)))


rng = np.random.default_rng(1)
group = np.arange(90) % 3
data = np.array([[0, 0], [3, 0], [0, 3]])[group] + rng.normal(0, 0.8, (90, 2))
data = (data - data.mean(0)) / data.std(0)

model = Model([Dense(9), ELU(), Dense(6), ELU(), Dense(3), Softmax()])
model.compile(input_dim=2, lr=0.5, drop_every=150, seed=4)
model.fit(data, np.eye(3)[group], epochs=400)
print("accuracy:", np.mean(model(data).argmax(1) == group))
