# verdict: right
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out
    def backward(self, dout):
        return dout * (1.0 - self.out) * self.out

class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
    def forward(self, x):
        self.x = x
        return np.dot(x, self.W) + self.b
    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.t = t
        e = np.exp(x - np.max(x, axis=1, keepdims=True))
        self.y = e / np.sum(e, axis=1, keepdims=True)
        return -np.sum(t * np.log(self.y + 1e-7)) / len(x)
    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.t)

class TwoLayerNet:
    def __init__(self, nyuuryoku, kakure, shutsuryoku):
        self.params = {'W1': 0.5 * np.random.randn(nyuuryoku, kakure), 'b1': np.zeros(kakure),
                       'W2': 0.5 * np.random.randn(kakure, shutsuryoku), 'b2': np.zeros(shutsuryoku)}
        self.layers = [Affine(self.params['W1'], self.params['b1']), Sigmoid(),
                       Affine(self.params['W2'], self.params['b2'])]
        self.last = SoftmaxWithLoss()
    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x
    def gradient(self, x, t):
        self.loss = self.last.forward(self.predict(x), t)
        dout = self.last.backward()
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        a1, a2 = self.layers[0], self.layers[2]
        return {'W1': a1.dW, 'b1': a1.db, 'W2': a2.dW, 'b2': a2.db}

np.random.seed(10)
x_train = np.random.rand(150, 4)
t_train = np.eye(4)[x_train.argmax(axis=1)]
net = TwoLayerNet(4, 10, 4)
gakushuuritsu = 1.0
for kaisuu in range(1500):
    mask = np.random.choice(150, 30)
    x_batch, t_batch = x_train[mask], t_train[mask]
    grads = net.gradient(x_batch, t_batch)
    for key in net.params:
        net.params[key] -= gakushuuritsu * grads[key]
    if kaisuu % 300 == 0:
        print(kaisuu, net.loss)
print("seikairitsu:", np.mean(net.predict(x_train).argmax(1) == t_train.argmax(1)))
