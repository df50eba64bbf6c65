# verdict: wrong
# first wrong: loop
# line: 12
# mistake: -
# why: the inputs are shuffled each epoch but the targets stay in place
import numpy as np
rng = np.random.default_rng(5)
data = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
target = np.array([[0],[0],[1],[1]], dtype=float)
w1 = rng.normal(size=(3,4)); w2 = rng.normal(size=(4,1))
for epoch in range(3000):
    rng.shuffle(data)
    # usual stuff
    l1 = 1/(1+np.exp(-data@w1))
    l2 = 1/(1+np.exp(-l1@w2))
    d2 = (target-l2)*l2*(1-l2)
    d1 = d2@w2.T*l1*(1-l1)
    w2 += 0.5*l1.T@d2
    w1 += 0.5*data.T@d1
print("epoch", epoch, "error", np.abs(target-l2).mean())
