# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: three hidden neurons and one output, each with a weight vector of its own
import numpy as np
sig = lambda v: 1/(1+np.exp(-v))

samples = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
wanted = np.array([0,1,1,0])

np.random.seed(12)
neuron_a = np.random.rand(3)*2-1
neuron_b = np.random.rand(3)*2-1
neuron_c = np.random.rand(3)*2-1
top      = np.random.rand(3)*2-1

rate = 1.2
for k in range(30000):
    a = sig(samples @ neuron_a)
    b = sig(samples @ neuron_b)
    c = sig(samples @ neuron_c)
    o = sig(a*top[0] + b*top[1] + c*top[2])

    d = (wanted - o) * o * (1-o)
    da = d*top[0] * a*(1-a)
    db = d*top[1] * b*(1-b)
    dc = d*top[2] * c*(1-c)

    top = top + rate*np.array([a@d, b@d, c@d])
    neuron_a = neuron_a + rate*(samples.T @ da)
    neuron_b = neuron_b + rate*(samples.T @ db)
    neuron_c = neuron_c + rate*(samples.T @ dc)

print("wanted", wanted)
print("got   ", o.round(2))
