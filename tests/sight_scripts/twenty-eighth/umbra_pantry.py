# verdict: right
import numpy as np

def init(shape):
    return np.random.standard_normal(shape) / np.sqrt(shape[0])

data = np.random.uniform(-1.5, 1.5, size=(90, 2))
labels = (data[:, :1] ** 2 + data[:, 1:] ** 2 < 1.0) * 2.0 - 1.0    # +1 inside, -1 outside

theta = {'U': init((2, 10)), 'bu': np.zeros((1, 10)), 'V': init((10, 1)), 'bv': np.zeros((1, 1))}
vel = {name: 0.0 * value for name, value in theta.items()}
mu, lr = 0.9, 0.05

def fprop(x):
    hid = np.tanh(x.dot(theta['U']) + theta['bu'])
    return hid, hid.dot(theta['V']) + theta['bv']

for epoch in range(400):
    hid, out = fprop(data)
    # logistic loss with labels in {-1, +1}
    margin = labels * out
    loss = np.log(1 + np.exp(-margin)).mean()
    dout = -labels / (1 + np.exp(margin)) / len(data)
    dhid = dout.dot(theta['V'].T) * (1 - hid ** 2)
    grad = {'V': hid.T.dot(dout), 'bv': dout.sum(0, keepdims=True),
            'U': data.T.dot(dhid), 'bu': dhid.sum(0, keepdims=True)}
    for name in theta:
        v_prev = vel[name].copy()
        vel[name] = mu * vel[name] - lr * grad[name]
        theta[name] += -mu * v_prev + (1 + mu) * vel[name]   # Nesterov
    if epoch % 80 == 0:
        print(epoch, loss, np.mean(np.sign(out) == labels))
