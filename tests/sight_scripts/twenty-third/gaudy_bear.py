# verdict: wrong
# line: 20
# why: output delta: the slope of the tanh lacks the square
import numpy as np

np.random.seed(70)

x = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
t = np.array([[-1, -1], [1, -1], [1, -1], [-1, 1]])     # xor, and

Wi = np.random.uniform(-1, 1, (3, 6))
Wo = np.random.uniform(-1, 1, (6, 2))
eta = 0.05

for i in range(3000):
    h = np.tanh(x.dot(Wi))
    o = np.tanh(h.dot(Wo))

    diff = t - o
    do = diff * (1 - o)
    dh = do.dot(Wo.T) * (1 - h ** 2)

    Wo += eta * h.T.dot(do)
    Wi += eta * x.T.dot(dh)

    if i % 1000 == 0:
        print(i, (diff ** 2).mean())

print(o.round(2))
print("squared error", (diff ** 2).mean())
