# verdict: right
import numpy as np
np.random.seed(21)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

# heavy ball momentum on top of the 13 lines
syn = [2*np.random.rand(3,4)-1, 2*np.random.rand(4,1)-1]
vel = [0, 0]
alpha, mu = 0.3, 0.9

def forward():
    acts = [X]
    for s in syn:
        acts.append(1/(1+np.exp(-acts[-1].dot(s))))
    return acts

for j in range(5000):
    l0, l1, l2 = forward()
    d2 = (y - l2)*l2*(1-l2)          # points downhill already
    d1 = d2.dot(syn[1].T)*l1*(1-l1)
    for n, push in enumerate([l0.T.dot(d1), l1.T.dot(d2)]):
        vel[n] = mu*vel[n] + alpha*push
        syn[n] = syn[n] + vel[n]
    if j % 1000 == 0:
        print(j, np.mean(np.abs(y-l2)))
