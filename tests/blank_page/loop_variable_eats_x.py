# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the loop variable x overwrites the data's name, but the loop works on layer0, set before
from numpy import array, dot, exp, random, mean, abs

x = array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
y = array([[0],[1],[1],[0]])
layer0 = x
random.seed(5)
w = random.random((3,1)) * 2 - 1
err = []
for x in range(10000):
    out = 1 / (1 + exp(-dot(layer0, w)))
    e = y - out
    err.append(mean(abs(e)))
    w += dot(layer0.T, e * out * (1 - out))
print(x)
print(w)
print(err[0], err[-1])
