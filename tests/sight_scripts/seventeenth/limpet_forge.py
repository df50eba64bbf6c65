# verdict: wrong
# line: 26
# why: appended bias row left in the wrong place when dropping (drops first row rather than last)
import numpy as np

rand = np.random.RandomState(77)

def with_bias(a):
    return np.concatenate((a, np.ones((len(a), 1))), axis=1)

def g(a):
    return 1 / (1 + np.exp(-a))

x = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
t = np.array([[0.], [1.], [1.], [0.]])
theta1 = rand.uniform(-1, 1, (3, 5))
theta2 = rand.uniform(-1, 1, (6, 1))

for n in range(5000):
    xb = with_bias(x)
    h = g(xb.dot(theta1))
    hb = with_bias(h)
    y = g(hb.dot(theta2))

    d2 = (y - t) * y * (1 - y)
    d1 = d2.dot(theta2[1:].T) * h * (1 - h)

    theta2 -= 0.6 * hb.T.dot(d2)
    theta1 -= 0.6 * xb.T.dot(d1)

print(y.ravel(), ((y - t) ** 2).sum())
