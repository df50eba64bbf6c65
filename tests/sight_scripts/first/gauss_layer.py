# verdict: wrong
# wrong: the slope of the hidden layer
# line: 13
# mistake: the slope of the gaussian lacks the factor z
# style: physicist with gaussian bumps
import numpy as np
rng = np.random.default_rng(29)
x = np.linspace(-1, 1, 50).reshape(-1, 1)
ρ = np.where(np.abs(x) < .4, 1.0, 0.0)
α, β = rng.normal(0, 3, (1, 12)), rng.normal(0, 1.5, (1, 12))
γ = rng.normal(0, .2, (12, 1))
bump = lambda z: np.exp(-z*z)
dbump = lambda z: -2*np.exp(-z*z)
for t in range(2000):
    z = x*α + β
    ψ = bump(z)
    δ = (ψ@γ - ρ)/len(x)
    if t % 400 == 0:
        print(t, 0.5*len(x)*np.sum(δ**2))
    ε = δ@γ.T*dbump(z)
    γ = γ - 0.3*ψ.T@δ
    α = α - 0.3*x.T@ε
    β = β - 0.3*ε.sum(0)
