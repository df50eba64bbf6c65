# verdict: wrong
# line: 19
# why: the output layer is linear, but its delta is multiplied with the slope of tanh

import numpy as np
rng=np.random.RandomState(38)
m=30
X=rng.uniform(-1, 1, (2, m))
Y=(X[0]*X[1]+0.3*X[0]).reshape(1, m)
dims=[2, 6, 6, 1]
Ws=[rng.randn(o, i)/np.sqrt(i) for i, o in zip(dims[:-1], dims[1:])]
bs=[np.zeros((o, 1)) for o in dims[1:]]
L=len(Ws)
for step in range(1500):
    activations=[X]
    for l in range(L):
        Z=Ws[l]@activations[l]+bs[l]
        activations.append(Z if l==L-1 else np.tanh(Z))
    delta=2*(activations[-1]-Y)/m*(1-activations[-1] ** 2)
    for l in range(L-1, -1, -1):
        gW=delta@activations[l].T
        gb=delta.sum(axis=1, keepdims=True)
        if l:
            delta=(Ws[l].T@delta)*(1-activations[l] ** 2)
        Ws[l]=Ws[l]-0.15*gW
        bs[l]=bs[l]-0.15*gb
    if step%300==0:
        print("%4d  mse %.5f" % (step, np.mean((activations[-1] - Y) ** 2)))
