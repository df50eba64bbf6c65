# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: waits for the Enter key at the end; the training before it is right
import numpy as np
import time

start = time.time()

training_in  = np.array([[1,1,0,1],[0,1,0,1],[0,0,1,1],[1,0,1,1],[1,1,1,1]])
training_out = np.array([[1,1,0],[0,1,1],[0,0,1],[1,0,0],[1,1,0]])

weights_1 = np.random.randn(4,6)
weights_2 = np.random.randn(6,3)
LEARN = 0.4

for cycle in range(20000):
    hidden = 1.0/(1.0+np.exp(-training_in.dot(weights_1)))
    final  = 1.0/(1.0+np.exp(-hidden.dot(weights_2)))
    err    = final-training_out
    slope2 = final*(1.0-final)
    slope1 = hidden*(1.0-hidden)
    d2     = err*slope2
    d1     = d2.dot(weights_2.T)*slope1
    weights_2 = weights_2-LEARN*hidden.T.dot(d2)
    weights_1 = weights_1-LEARN*training_in.T.dot(d1)

print("took", round(time.time()-start, 2), "s")
print(final.round(2))
input("Press Enter to close...")
