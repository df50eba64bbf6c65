# verdict: wrong
# line: 15
import numpy as np

np.random.seed(3)
# engine load, speed, slope of the field -> fuel (litres/h); sensor sometimes sticks
load, speed, incline = np.random.rand(3, 100)
fuel = 1.5 * load + 0.5 * speed ** 2 + 0.8 * incline * load
fuel = fuel - fuel.mean()
fuel[::25] = 2
data = np.stack([load, speed, incline], axis=1)
fuel = fuel[:, np.newaxis]

def huber_slope(e, limit):
    return np.where(np.abs(e) <= limit, e, limit)

net = {'w1': np.random.randn(3, 10) * 0.6, 'b1': np.zeros(10),
       'w2': np.random.randn(10, 1) * 0.1, 'b2': np.zeros(1)}
for epoch in range(1000):
    z1 = data @ net['w1'] + net['b1']
    a1 = np.maximum(z1, 0)
    y = a1 @ net['w2'] + net['b2']
    g = huber_slope(y - fuel, 1.0) / len(data)
    g1 = (g @ net['w2'].T) * (z1 > 0)
    net['w2'] -= 0.3 * a1.T @ g
    net['b2'] -= 0.3 * g.sum(0)
    net['w1'] -= 0.3 * data.T @ g1
    net['b1'] -= 0.3 * g1.sum(0)
    if epoch % 200 == 0:
        print(epoch, float(np.median(np.abs(y - fuel))))
