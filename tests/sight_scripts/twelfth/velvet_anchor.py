# verdict: right
import numpy as np

np.random.seed(12)


class Dense:
    trainable = True

    def __init__(self, units, activation=None):
        self.units = units
        self.activation = activation

    def build(self, n_in):
        self.kernel = np.random.randn(n_in, self.units) * np.sqrt(1.0 / n_in)
        self.bias = np.zeros(self.units)
        return self.units

    def call(self, inputs):
        self.inputs = inputs
        z = inputs.dot(self.kernel) + self.bias
        if self.activation == 'tanh':
            self.outputs = np.tanh(z)
        else:
            self.outputs = z
        return self.outputs

    def gradient(self, upstream):
        if self.activation == 'tanh':
            upstream = upstream * (1 - self.outputs ** 2)
        self.d_kernel = self.inputs.T.dot(upstream)
        self.d_bias = upstream.sum(axis=0)
        return upstream.dot(self.kernel.T)


class MomentumSGD:
    def __init__(self, learning_rate=0.01, momentum=0.9):
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.slots = {}

    def apply(self, key, variable, gradient):
        velocity = self.slots.setdefault(key, np.zeros_like(variable))
        velocity *= self.momentum
        velocity -= self.learning_rate * gradient
        variable += velocity


class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def compile(self, optimizer, input_dim):
        self.optimizer = optimizer
        for layer in self.layers:
            input_dim = layer.build(input_dim)

    def predict(self, x):
        for layer in self.layers:
            x = layer.call(x)
        return x

    def fit(self, x, y, epochs, batch_size):
        for epoch in range(epochs):
            order = np.random.permutation(len(x))
            for start in range(0, len(x), batch_size):
                pick = order[start:start + batch_size]
                out = self.predict(x[pick])
                grad = 2.0 * (out - y[pick]) / len(pick)
                for layer in self.layers[::-1]:
                    grad = layer.gradient(grad)
                for i, layer in enumerate(self.layers):
                    self.optimizer.apply((i, 'k'), layer.kernel, layer.d_kernel)
                    self.optimizer.apply((i, 'b'), layer.bias, layer.d_bias)
            if epoch % 50 == 0:
                print('Epoch', epoch, '- mse: %.5f' % np.mean((self.predict(x) - y) ** 2))


x = np.linspace(-2, 2, 50)[:, None]
y = x ** 2 - 1
model = Sequential([Dense(8, 'tanh'), Dense(6, 'tanh'), Dense(1)])
model.compile(MomentumSGD(0.01, 0.9), input_dim=1)
model.fit(x, y, epochs=201, batch_size=16)
print('f(1.5) ~', model.predict(np.array([[1.5]]))[0, 0])
