# verdict: wrong
# line: 37
# also: 38
# why: hidden bias is never updated
import numpy as np

gen = np.random.default_rng(101)
celsius = gen.uniform(-30, 40, (50, 1))
x = celsius / 40
y = np.where(x > 0, x ** 2, 0.3 * x) + gen.normal(0, 0.01, x.shape)

class TwoLayer:
    def __init__(self, units):
        self.params = {
            'w_in': gen.normal(0, 1.5, (1, units)),
            'b_in': gen.normal(0, 0.5, (1, units)),
            'w_out': gen.normal(0, 0.3, (units, 1)),
            'b_out': np.zeros((1, 1)),
        }

    def forward(self, x):
        self.x = x
        self.hidden = 1 / (1 + np.exp(-(x @ self.params['w_in'] + self.params['b_in'])))
        return self.hidden @ self.params['w_out'] + self.params['b_out']

    def backward(self, dout):
        dhidden = dout @ self.params['w_out'].T
        dz = dhidden * self.hidden * (1 - self.hidden)
        return {
            'w_in': self.x.T @ dz,
            'b_in': dz.sum(axis=0, keepdims=True),
            'w_out': self.hidden.T @ dout,
            'b_out': dout.sum(axis=0, keepdims=True),
        }

    def update(self, grads, lr):
        for name in ('w_in', 'w_out', 'b_out'):
            self.params[name] -= lr * grads[name]

net = TwoLayer(8)
for epoch in range(2000):
    out = net.forward(x)
    mse = np.mean((out - y) ** 2)
    net.update(net.backward(2 * (out - y) / len(x)), lr=0.2)
    if epoch % 500 == 0:
        print("epoch {:5d}  mse {:.6f}".format(epoch, mse))
