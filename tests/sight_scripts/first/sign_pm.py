# verdict: right
# wrong: -
# line: -
# mistake: -
# style: old-school neural net person, bipolar sigmoid from -1 to 1
import numpy as np
rng = np.random.RandomState(7)

def bipolar(net):
    return 2.0/(1.0+np.exp(-net)) - 1.0

def d_bipolar(out):
    return 0.5*(1+out)*(1-out)

patterns = np.array([[-1,-1],[-1,1],[1,-1],[1,1]], dtype=float)
desired = np.array([-1,1,1,-1], dtype=float)
V = rng.uniform(-1.5,1.5,(4,3))    # last column: threshold, input -1
W = rng.uniform(-1,1,5)
c = 0.2
cycle, E = 0, 9.9
while E > 0.01 and cycle < 1500:
    E = 0.0
    for z, d in zip(patterns, desired):
        zz = np.append(z, -1)
        yv = np.append(bipolar(V@zz), -1)
        o = bipolar(W@yv)
        E += 0.5*(d-o)**2
        do = (d-o)*d_bipolar(o)
        dy = d_bipolar(yv[:4])*W[:4]*do
        W += c*do*yv
        V += c*np.outer(dy, zz)
    cycle += 1
print("cycles:", cycle, "E:", E)
