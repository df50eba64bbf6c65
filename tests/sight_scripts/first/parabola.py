# verdict: wrong
# wrong: the gradient of the hidden biases
# line: 21
# mistake: the sum runs over samples and units, so every hidden bias gets the same step
# style: student with biases as rows
import numpy as np
rng = np.random.default_rng(20)
x = np.linspace(0, 1, 25)[:, None]
y = 4*x*(1-x)
w1 = rng.normal(0, 3, (1, 6)); b1 = rng.normal(0, 1, (1, 6))
w2 = rng.normal(0, .5, (6, 1)); b2 = np.zeros((1, 1))
eta = 0.3
for step in range(3000):
    h = 1/(1+np.exp(-(x@w1+b1)))
    o = h@w2+b2
    d = (o-y)/len(x)
    dh = d@w2.T*h*(1-h)
    w2 -= eta*h.T@d
    b2 -= eta*np.sum(d)
    w1 -= eta*x.T@dh
    b1 -= eta*np.sum(dh)
    if step % 600 == 0:
        print(step, np.sqrt(np.mean((o-y)**2)))
