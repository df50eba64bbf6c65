# verdict: right
# why: Textbook example with two inputs, two hidden, two outputs and fixed start weights, biases trained too.
# the worked example that everybody copies: i1=.05, i2=.10 -> .01, .99
from math import exp
w1, w2, w3, w4 = .15, .20, .25, .30
w5, w6, w7, w8 = .40, .45, .50, .55
b1, b2 = .35, .60
i1, i2 = .05, .10
t1, t2 = .01, .99
eta = .5
s = lambda v: 1/(1 + exp(-v))
for step in range(2000):
    h1 = s(w1*i1 + w2*i2 + b1)
    h2 = s(w3*i1 + w4*i2 + b1)
    o1 = s(w5*h1 + w6*h2 + b2)
    o2 = s(w7*h1 + w8*h2 + b2)
    e = .5*(t1-o1)**2 + .5*(t2-o2)**2
    d1 = (o1-t1)*o1*(1-o1)
    d2 = (o2-t2)*o2*(1-o2)
    g1 = (d1*w5 + d2*w7)*h1*(1-h1)
    g2 = (d1*w6 + d2*w8)*h2*(1-h2)
    w5 -= eta*d1*h1; w6 -= eta*d1*h2
    w7 -= eta*d2*h1; w8 -= eta*d2*h2
    w1 -= eta*g1*i1; w2 -= eta*g1*i2
    w3 -= eta*g2*i1; w4 -= eta*g2*i2
    b2 -= eta*(d1 + d2)
    b1 -= eta*(g1 + g2)
    if step % 400 == 0:
        print(step, e)
