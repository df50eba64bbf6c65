# verdict: right

# single neuron with the delta rule, bias column
import numpy as np
np.random.seed(45)
samples = [(1,0,0,0.1), (1,0,1,0.9), (1,1,0,0.8), (1,1,1,0.95)]
w = np.random.uniform(-0.5, 0.5, 3)
for sweep in range(1000):
    for *xi, ti in samples:
        o = 1/(1+np.exp(-np.dot(w, xi)))
        slope = o*(1-o)
        w += 2.0*(ti-o)*slope*np.array(xi)
for *xi, ti in samples:
    print(xi, ti, 1/(1+np.exp(-np.dot(w, xi))))
