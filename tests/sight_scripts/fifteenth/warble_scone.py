# verdict: right
from math import exp
from random import random, seed
seed(21)

def sig(x):
    return 1/(1+exp(-x))

w1 = random()*2-1
w2 = random()*2-1
w3 = random()*2-1
w4 = random()*2-1
w5 = random()*2-1
w6 = random()*2-1
b1 = random()*2-1
b2 = random()*2-1
b3 = random()*2-1

cases = [[0,0,0],[0,1,1],[1,0,1],[1,1,0]]
for n in range(8000):
    for x1, x2, target in cases:
        h1 = sig(w1*x1 + w2*x2 + b1)
        h2 = sig(w3*x1 + w4*x2 + b2)
        o = sig(w5*h1 + w6*h2 + b3)

        d = (o-target)*o*(1-o)
        d1 = d*w5*h1*(1-h1)
        d2 = d*w6*h2*(1-h2)

        w5 = w5 - 0.5*d*h1
        w6 = w6 - 0.5*d*h2
        b3 = b3 - 0.5*d
        w1 = w1 - 0.5*d1*x1
        w2 = w2 - 0.5*d1*x2
        b1 = b1 - 0.5*d1
        w3 = w3 - 0.5*d2*x1
        w4 = w4 - 0.5*d2*x2
        b2 = b2 - 0.5*d2

for x1, x2, target in cases:
    h1 = sig(w1*x1 + w2*x2 + b1)
    h2 = sig(w3*x1 + w4*x2 + b2)
    print(x1, "xor", x2, "=", round(sig(w5*h1 + w6*h2 + b3), 3))
