# verdict: wrong
# line: 18
# why: the labels' one-hot rows are taken from the start of the list, not from the chosen samples

# multinomial regression on a made-up flower table
import numpy as np
rng=np.random.default_rng(68)
species=np.repeat([0, 1, 2], 20)
flowers=rng.normal(0, 0.5, (60, 4))+np.array([[0, 0, 1, 1], [1, 1, 0, 0], [2, 0, 2, 0]])[species]
K=rng.normal(0, 0.1, (4, 3))
c=np.zeros(3)
for t in range(1200):
    chosen=rng.choice(60, 10, replace=False)
    z=flowers[chosen]@K+c
    z-=z.max(1, keepdims=True)
    q=np.exp(z)/np.exp(z).sum(1, keepdims=True)
    hot=np.zeros((10, 3))
    hot[np.arange(10), species[np.arange(10)]]=1
    g=(q-hot)/10
    K-=0.3*flowers[chosen].T@g
    c-=0.3*g.sum(axis=0)
    if t%300==0:
        full=flowers@K+c
        print(t, "accuracy", (full.argmax(1) == species).mean())
print(np.round(K, 2))
