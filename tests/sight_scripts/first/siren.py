# verdict: wrong
# wrong: the slope of the hidden layer
# line: 19
# mistake: the slope of the sine units is the cosine of their output, not of their input
# style: person who read about sine activations
import numpy as np
np.random.seed(50)
t = np.linspace(0, 1, 64).reshape(-1, 1)
signal = np.sign(np.sin(2*np.pi*2*t))*t
w = np.random.uniform(-12, 12, (1, 24))
p = np.random.uniform(-np.pi, np.pi, (1, 24))
v = np.random.uniform(-.2, .2, (24, 1))
q = 0.0
for k in range(1500):
    phase = t@w + p
    s = np.sin(phase)
    out = s@v + q
    e = (out - signal)/64
    back = (e@v.T)*np.cos(s)
    v -= 0.1*s.T@e
    q -= 0.1*e.sum()
    w -= 0.1*t.T@back
    p -= 0.1*back.sum(axis=0)
    if k % 300 == 0:
        print(k, np.mean((out - signal)**2))
