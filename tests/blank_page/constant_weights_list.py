# verdict: wrong
# first wrong: init
# line: 7|8
# mistake: init-constant
# why: pure Python, every weight starts at 0.5 so the hidden neurons stay equal
import math
w = [[0.5]*3 for _ in range(2)]
v = [0.5]*2
for k in range(3000):
    for x, t in (((0,0,1),0), ((0,1,1),1), ((1,0,1),1), ((1,1,1),0)):
        h = [1/(1+math.exp(-sum(a*b for a,b in zip(r,x)))) for r in w]
        o = 1/(1+math.exp(-sum(a*b for a,b in zip(v,h))))
        d = (t-o)*o*(1-o)
        e = [d*v[j]*h[j]*(1-h[j]) for j in range(2)]
        v = [v[j]+d*h[j] for j in range(2)]
        w = [[w[j][i]+e[j]*x[i] for i in range(3)] for j in range(2)]
print(w, v)
