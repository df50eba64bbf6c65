# verdict: wrong
# line: 14
# why: the step multiplies the delta with the weights instead of the inputs

# single neuron with the delta rule, bias column
import numpy as np
np.random.seed(83)
samples=[(1,0,0,0.1), (1,0,1,0.9), (1,1,0,0.8), (1,1,1,0.95)]
weights=np.random.uniform(-0.5, 0.5, 3)
for sweep in range(1000):
    for *row, label in samples:
        act=1/(1+np.exp(-np.dot(weights, row)))
        slope=act*(1-act)
        weights+=2.0*(label-act)*slope*weights
for *row, label in samples:
    print(row, label, 1/(1+np.exp(-np.dot(weights, row))))
