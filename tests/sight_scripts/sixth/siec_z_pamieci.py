# verdict: right
# sieć z pamięci, bez zaglądania
from numpy import exp, array, random, dot

X = array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
y = array([[0,1,1,0]]).T
random.seed(1)
s0 = 2*random.random((3,4))-1
s1 = 2*random.random((4,1))-1
for i in range(2000):
    w1 = 1/(1+exp(-dot(X,s0)))
    w2 = 1/(1+exp(-dot(w1,s1)))
    # najpierw oba błędy, potem obie poprawki
    blad2 = (y-w2)*(w2*(1-w2))
    blad1 = dot(blad2,s1.T)*(w1*(1-w1))
    s0 += dot(X.T,blad1)
    s1 += dot(w1.T,blad2)
print(w2)
