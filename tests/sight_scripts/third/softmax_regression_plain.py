# verdict: right
# why: Multinomial logistic regression in plain Python, per sample.
from math import exp, log
import random
random.seed(4)
# petal length, petal width -> species
flowers = [(1.4,.2,0),(1.3,.3,0),(1.5,.2,0),(1.6,.4,0),(4.7,1.4,1),(4.5,1.5,1),(4.0,1.3,1),(4.6,1.5,1),(6.0,2.5,2),(5.1,1.9,2),(5.9,2.1,2),(5.6,1.8,2)]
W = [[random.gauss(0, .1) for _ in range(3)] for _ in range(3)]
for epoch in range(300):
    random.shuffle(flowers)
    total = 0
    for pl, pw, c in flowers:
        x = (pl - 3.7, pw - 1.3, 1)
        z = [sum(w*xi for w, xi in zip(row, x)) for row in W]
        top = max(z)
        e = [exp(q - top) for q in z]
        p = [q/sum(e) for q in e]
        total -= log(p[c])
        for k in range(3):
            d = p[k] - (k == c)
            for i in range(3):
                W[k][i] -= .1*d*x[i]
    if epoch % 60 == 0: print(epoch, total/len(flowers))
print(W)
